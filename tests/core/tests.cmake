# SPDX-License-Identifier: GPL-3.0-or-later
dkn_add_test(core safetensors dkn_nn)
dkn_add_test(core torch_checkpoint dkn_nn ZLIB::ZLIB)
