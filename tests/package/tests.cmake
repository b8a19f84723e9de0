# SPDX-License-Identifier: GPL-3.0-or-later
# Installs into a temporary prefix and uses what is there as a stranger would.
dkn_add_test(package install)
set_tests_properties(package.install PROPERTIES LABELS package TIMEOUT 120)
target_compile_definitions(tst_install PRIVATE
  DKN_CMAKE="${CMAKE_COMMAND}"
  DKN_GENERATOR="${CMAKE_GENERATOR}"
  DKN_COMPILER="${CMAKE_CXX_COMPILER}"
  DKN_BUILD_TYPE="${CMAKE_BUILD_TYPE}"
  DKN_BINARY_DIR="${CMAKE_BINARY_DIR}"
  DKN_VERSION="${PROJECT_VERSION}"
  DKN_BINDIR="${CMAKE_INSTALL_BINDIR}"
  DKN_DATADIR="${CMAKE_INSTALL_DATADIR}"
  DKN_INCLUDEDIR="${CMAKE_INSTALL_INCLUDEDIR}")
add_dependencies(tst_install dkn-studio dkn-train dkn_core dkn_nn dkn_manual)

# The documents' commands, the examples for clusters, the guide as HTML, the reference, the scripts.
dkn_add_test(package documents)
set_tests_properties(package.documents PROPERTIES LABELS package)
target_compile_definitions(tst_documents PRIVATE
  DKN_BINARY="$<TARGET_FILE:dkn-studio>"
  DKN_TRAIN="$<TARGET_FILE:dkn-train>"
  DKN_PYTHON="${Python3_EXECUTABLE}"
  DKN_VERSION="${PROJECT_VERSION}")
add_dependencies(tst_documents dkn-studio dkn-train)
