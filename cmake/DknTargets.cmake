# SPDX-License-Identifier: GPL-3.0-or-later
# What all of the project's own targets share: warnings, sanitizers, no Qt keywords.
function(dkn_configure_target target)
  target_compile_options(${target} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow>")
  # What nvcc makes of a source is not pedantic.
  target_compile_options(${target} PRIVATE "$<$<COMPILE_LANGUAGE:CUDA>:-Xcompiler=-Wall,-Wextra,-Wshadow>")
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # False alarms inside std::string, GCC bug 105651.
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(DKN_WERROR)
    target_compile_options(${target} PRIVATE
      "$<$<COMPILE_LANGUAGE:CXX>:-Werror>" "$<$<COMPILE_LANGUAGE:CUDA>:-Werror=all-warnings;-Xcompiler=-Werror>")
  endif()
  if(DKN_SANITIZE)
    # GCC's instrumentation makes it see uninitialised members inside the standard library.
    target_compile_options(${target} PRIVATE -fsanitize=${DKN_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    target_link_options(${target} PRIVATE -fsanitize=${DKN_SANITIZE})
  endif()
  target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
endfunction()

# dkn_public_headers(target files...): headers of one folder of core/ that are installed, under include/dkn/<folder>.
# A header that only its own library includes is not listed.
function(dkn_public_headers target)
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/core" FILES ${ARGN})
endfunction()
