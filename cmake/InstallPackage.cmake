# SPDX-License-Identifier: GPL-3.0-or-later
# Exports dkn_nn and dkn_core as the CMake package "dkn" (dkn::nn, dkn::core); included by core/CMakeLists.txt.
include(CMakePackageConfigHelpers)

set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/dkn")
set(libraries nn)
if(DKN_BUILD_CORE)
  list(APPEND libraries core)
endif()
# An export set for each, so that users of dkn::nn need no OpenCV.
foreach(library IN LISTS libraries)
  install(TARGETS dkn_${library} EXPORT dkn-${library}
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT Development
    INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/dkn"
    FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/dkn" COMPONENT Development)
  install(EXPORT dkn-${library} NAMESPACE dkn:: FILE dkn-${library}-targets.cmake
    DESTINATION "${package_folder}" COMPONENT Development)
endforeach()

get_filename_component(dkn_libtorch "${LibTorch_INCLUDE_DIR}" DIRECTORY)
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/dknConfig.cmake.in" "${PROJECT_BINARY_DIR}/dknConfig.cmake"
  INSTALL_DESTINATION "${package_folder}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/dknConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES
  "${PROJECT_BINARY_DIR}/dknConfig.cmake"
  "${PROJECT_BINARY_DIR}/dknConfigVersion.cmake"
  "${CMAKE_CURRENT_LIST_DIR}/FindLibTorch.cmake"
  DESTINATION "${package_folder}" COMPONENT Development)
