# SPDX-License-Identifier: GPL-3.0-or-later
# Finds LibTorch without its own TorchConfig.cmake, which fails where no CUDA toolkit is installed.
# Input: DKN_LIBTORCH (folder with include/ and lib/). Targets: LibTorch::LibTorch (torch_cpu and c10 alone),
# LibTorch::OpenMP (for sources that use at::parallel_for), and where this LibTorch has CUDA, LibTorch::Cuda.
if(DKN_LIBTORCH)
  set(_roots "${DKN_LIBTORCH}")
else()
  set(_roots "${CMAKE_CURRENT_LIST_DIR}/../.deps/libtorch/torch")
endif()

find_path(LibTorch_INCLUDE_DIR NAMES ATen/core/Tensor.h PATHS ${_roots} PATH_SUFFIXES include NO_DEFAULT_PATH)
find_library(LibTorch_CPU_LIBRARY NAMES torch_cpu PATHS ${_roots} PATH_SUFFIXES lib NO_DEFAULT_PATH)
find_library(LibTorch_C10_LIBRARY NAMES c10 PATHS ${_roots} PATH_SUFFIXES lib NO_DEFAULT_PATH)
# Before 2.9 the numbers stood in torch/csrc/api/include/torch/version.h.
foreach(_header IN ITEMS torch/headeronly/version.h torch/csrc/api/include/torch/version.h)
  if(LibTorch_INCLUDE_DIR AND NOT LibTorch_VERSION AND EXISTS "${LibTorch_INCLUDE_DIR}/${_header}")
    foreach(_part IN ITEMS MAJOR MINOR PATCH)
      file(STRINGS "${LibTorch_INCLUDE_DIR}/${_header}" _line REGEX "#define TORCH_VERSION_${_part} ")
      string(REGEX MATCH "[0-9]+" _${_part} "${_line}")
    endforeach()
    set(LibTorch_VERSION "${_MAJOR}.${_MINOR}.${_PATCH}")
  endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch
  REQUIRED_VARS LibTorch_CPU_LIBRARY LibTorch_C10_LIBRARY LibTorch_INCLUDE_DIR
  VERSION_VAR LibTorch_VERSION
  REASON_FAILURE_MESSAGE "run scripts/setup, or name a LibTorch of your own with -DDKN_LIBTORCH=FOLDER")

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
  add_library(LibTorch::c10 SHARED IMPORTED)
  set_target_properties(LibTorch::c10 PROPERTIES IMPORTED_LOCATION "${LibTorch_C10_LIBRARY}")
  add_library(LibTorch::LibTorch SHARED IMPORTED)
  set_target_properties(LibTorch::LibTorch PROPERTIES
    IMPORTED_LOCATION "${LibTorch_CPU_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${LibTorch_INCLUDE_DIR};${LibTorch_INCLUDE_DIR}/torch/csrc/api/include"
    INTERFACE_COMPILE_DEFINITIONS AT_PER_OPERATOR_HEADERS
    INTERFACE_LINK_LIBRARIES LibTorch::c10)
  # ATen's loops are compiled into their callers with OpenMP, and LibTorch may bring the runtime: two in one process would
  # not see each other's threads.
  find_package(OpenMP REQUIRED COMPONENTS CXX)
  find_library(LibTorch_OPENMP_LIBRARY NAMES libgomp.so.1 PATHS ${_roots} PATH_SUFFIXES lib NO_DEFAULT_PATH)
  mark_as_advanced(LibTorch_OPENMP_LIBRARY)
  if(LibTorch_OPENMP_LIBRARY)
    add_library(LibTorch::OpenMP SHARED IMPORTED)
    set_target_properties(LibTorch::OpenMP PROPERTIES
      IMPORTED_LOCATION "${LibTorch_OPENMP_LIBRARY}"
      INTERFACE_COMPILE_OPTIONS "${OpenMP_CXX_FLAGS}")
  else()
    add_library(LibTorch::OpenMP INTERFACE IMPORTED)
    set_target_properties(LibTorch::OpenMP PROPERTIES INTERFACE_LINK_LIBRARIES OpenMP::OpenMP_CXX)
  endif()
  find_library(LibTorch_CUDA_LIBRARY NAMES torch_cuda PATHS ${_roots} PATH_SUFFIXES lib NO_DEFAULT_PATH)
  find_library(LibTorch_C10_CUDA_LIBRARY NAMES c10_cuda PATHS ${_roots} PATH_SUFFIXES lib NO_DEFAULT_PATH)
  mark_as_advanced(LibTorch_CUDA_LIBRARY LibTorch_C10_CUDA_LIBRARY)
  if(LibTorch_CUDA_LIBRARY AND LibTorch_C10_CUDA_LIBRARY)
    add_library(LibTorch::Cuda INTERFACE IMPORTED)
    set_target_properties(LibTorch::Cuda PROPERTIES
      INTERFACE_LINK_LIBRARIES "${LibTorch_CUDA_LIBRARY};${LibTorch_C10_CUDA_LIBRARY};LibTorch::LibTorch")
  endif()
  # libtorch_cpu.so of the wheel needs two NVIDIA libraries that lie beside it.
  get_filename_component(_library_folder "${LibTorch_CPU_LIBRARY}" DIRECTORY)
  foreach(_folder IN ITEMS "${_library_folder}" "${_library_folder}/../../nvidia/cu13/lib")
    if(EXISTS "${_folder}")
      get_filename_component(_folder "${_folder}" REALPATH)
      set_property(TARGET LibTorch::LibTorch APPEND PROPERTY INTERFACE_LINK_OPTIONS "-Wl,-rpath-link,${_folder}")
    endif()
  endforeach()
endif()
mark_as_advanced(LibTorch_INCLUDE_DIR LibTorch_CPU_LIBRARY LibTorch_C10_LIBRARY)
