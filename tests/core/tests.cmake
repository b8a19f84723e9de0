# SPDX-License-Identifier: GPL-3.0-or-later
dkn_add_test(core safetensors dkn_nn)
dkn_add_test(core torch_checkpoint dkn_nn ZLIB::ZLIB)
dkn_add_test(core degrade dkn_nn)
dkn_add_test(core metric dkn_nn)
dkn_add_test(core paper_rows dkn_core)
dkn_add_test(core baselines dkn_core)
dkn_add_test(core jbu dkn_core)
