# SPDX-License-Identifier: GPL-3.0-or-later
dkn_add_test(widgets view_geometry dkn_widgets)
dkn_add_test(widgets colour_map dkn_widgets)
dkn_add_test(widgets picture dkn_widgets)
dkn_add_test(widgets readout dkn_widgets)
dkn_add_test(widgets image_panel dkn_widgets)
dkn_add_test(widgets filter_worker dkn_widgets)
