# SPDX-License-Identifier: GPL-3.0-or-later
dkn_add_test(app command_line)
target_compile_definitions(tst_command_line PRIVATE DKN_BINARY="$<TARGET_FILE:dkn-studio>")
add_dependencies(tst_command_line dkn-studio)
dkn_add_test(app main_window dkn_window)
dkn_add_test(app translations dkn_window)
target_compile_definitions(tst_translations PRIVATE DKN_LUPDATE="$<TARGET_FILE:Qt6::lupdate>")
