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
  DKN_BINDIR="${CMAKE_INSTALL_BINDIR}"
  DKN_DATADIR="${CMAKE_INSTALL_DATADIR}"
  DKN_INCLUDEDIR="${CMAKE_INSTALL_INCLUDEDIR}")
add_dependencies(tst_install dkn-studio dkn_core dkn_nn)
