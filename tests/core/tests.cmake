# SPDX-License-Identifier: GPL-3.0-or-later
dkn_add_test(core read_image dkn_core)
dkn_add_test(core read_tiff dkn_core)
dkn_add_test(core write_image dkn_core)
dkn_add_test(core hostile_images dkn_core)
dkn_add_test(core tensor_bridge dkn_core)
dkn_add_test(core real_images dkn_core)
