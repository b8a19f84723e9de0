# SPDX-License-Identifier: GPL-3.0-or-later
# What all of the project's own targets share: warnings, sanitizers, no Qt keywords.
function(dkn_configure_target target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # False alarms inside std::string, GCC bug 105651.
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(DKN_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(DKN_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${DKN_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=${DKN_SANITIZE})
  endif()
  target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
endfunction()
