# SPDX-License-Identifier: GPL-3.0-or-later
dkn_add_test(app command_line)
target_compile_definitions(tst_command_line PRIVATE DKN_BINARY="$<TARGET_FILE:dkn-studio>")
add_dependencies(tst_command_line dkn-studio)
dkn_add_test(app batch_memory dkn_nn)
target_compile_definitions(tst_batch_memory PRIVATE DKN_BINARY="$<TARGET_FILE:dkn-studio>")
add_dependencies(tst_batch_memory dkn-studio)
dkn_add_test(app training_command dkn_nn)
target_compile_definitions(tst_training_command PRIVATE DKN_BINARY="$<TARGET_FILE:dkn-studio>")
add_dependencies(tst_training_command dkn-studio)
if(DKN_GLOO_INCLUDE_DIR)
  dkn_add_test(app training_processes dkn_nn)
  target_compile_definitions(tst_training_processes PRIVATE DKN_BINARY="$<TARGET_FILE:dkn-studio>")
  add_dependencies(tst_training_processes dkn-studio)
endif()
dkn_add_test(app main_window dkn_window)
dkn_add_test(app translations dkn_window)
target_compile_definitions(tst_translations PRIVATE DKN_LUPDATE="$<TARGET_FILE:Qt6::lupdate>")
dkn_add_test(app training_programs)
target_compile_definitions(tst_training_programs PRIVATE
  DKN_BINARY="$<TARGET_FILE:dkn-studio>"
  DKN_TRAIN="$<TARGET_FILE:dkn-train>")
add_dependencies(tst_training_programs dkn-studio dkn-train)
dkn_add_test(app workspace dkn_window)
dkn_add_test(app session dkn_window)
dkn_add_test(app window_work dkn_window)
dkn_add_test(app inspect_command dkn_core)
target_compile_definitions(tst_inspect_command PRIVATE DKN_BINARY="$<TARGET_FILE:dkn-studio>")
add_dependencies(tst_inspect_command dkn-studio)
dkn_add_test(app inspector_link dkn_window)
# A driver library of paper, by the name that the program looks for.
add_library(fake_cuda_driver SHARED app/fake_cuda_driver.cpp)
dkn_configure_target(fake_cuda_driver)
set_target_properties(fake_cuda_driver PROPERTIES
  PREFIX "" OUTPUT_NAME libcuda SUFFIX .so.1 AUTOMOC OFF LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/fake_driver")
dkn_add_test(app cuda_fallback)
target_compile_definitions(tst_cuda_fallback PRIVATE
  DKN_BINARY="$<TARGET_FILE:dkn-studio>"
  DKN_CUDA_MODULE_FILE="${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/libdkn_cuda.so"
  DKN_FAKE_DRIVER_FOLDER="${CMAKE_BINARY_DIR}/tests/fake_driver")
add_dependencies(tst_cuda_fallback dkn-studio fake_cuda_driver)
if(TARGET dkn_cuda)
  add_dependencies(tst_cuda_fallback dkn_cuda)
endif()
