# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that `cpack` makes of the program: a .deb for Debian 12 and a TGZ to unpack anywhere. Both have LibTorch's
# CPU libraries inside (DKN_BUNDLE_LIBTORCH), so that they need nothing but Debian's packages.

# What libtorch_cpu.so of the wheel is linked to, its OpenMP runtime and two small NVIDIA libraries, and no more.
# Sets `result` to their files, by the names that the loader asks for.
function(dkn_bundled_libraries result)
  get_filename_component(folder "${LibTorch_CPU_LIBRARY}" DIRECTORY)
  set(libraries "${LibTorch_CPU_LIBRARY}" "${LibTorch_C10_LIBRARY}")
  foreach(name IN ITEMS libgomp.so.1 libcupti.so.13 libcudart.so.13)
    file(GLOB found "${folder}/${name}" "${folder}/../../nvidia/*/lib/${name}")
    list(APPEND libraries ${found})
  endforeach()
  set(${result} "${libraries}" PARENT_SCOPE)
endfunction()

# Where the installed programs look for LibTorch: inside the package, or where it was found.
set(DKN_BUNDLE_FOLDER "${CMAKE_INSTALL_LIBDIR}/dkn-studio")
if(DKN_BUNDLE_LIBTORCH)
  file(RELATIVE_PATH bundle_from_program "/${CMAKE_INSTALL_BINDIR}" "/${DKN_BUNDLE_FOLDER}")
  set(DKN_LIBTORCH_RPATH "$ORIGIN/${bundle_from_program}")
  dkn_bundled_libraries(bundled)
  install(PROGRAMS ${bundled} DESTINATION "${DKN_BUNDLE_FOLDER}" COMPONENT Program)
  # LibTorch's own search path ends with $ORIGIN: its libraries find each other in one folder.
  install(CODE "
    file(GLOB libraries \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${DKN_BUNDLE_FOLDER}/*.so*\")
    foreach(library IN LISTS libraries)
      execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded \"\${library}\" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()" COMPONENT Program)
else()
  get_filename_component(DKN_LIBTORCH_RPATH "${LibTorch_CPU_LIBRARY}" DIRECTORY)
endif()

set(CPACK_PACKAGE_NAME "dkn-studio")
set(CPACK_PACKAGE_VENDOR "DKN Studio")
set(CPACK_PACKAGE_CONTACT "DKN Studio contributors <dkn-studio@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "joint image filtering with deformable kernel networks")
set(CPACK_PACKAGE_DESCRIPTION "Sharpens depth maps, saliency maps and other guided images with deformable kernel networks
and with classical filters: a desktop application with a kernel inspector, and a command line for batches, measurements
and training. LibTorch's libraries for processors are inside.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_FILE_NAME "${CPACK_PACKAGE_NAME}-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_GENERATOR "DEB;TGZ" CACHE STRING "Packages that cpack makes")
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
# The headers and archives of the libraries stay out: who builds on them builds them.
set(CPACK_COMPONENTS_ALL Program)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_NAME "dkn-studio")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
# Debian 12's dpkg reads it; xz packs smaller, and for minutes.
set(CPACK_DEBIAN_COMPRESSION_TYPE zstd CACHE STRING "Compression of the .deb")
# What dpkg-shlibdeps finds in both programs and LibTorch on Debian 12, and a font to write with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libc6 (>= 2.36), libgcc-s1, libstdc++6 (>= 12), zlib1g, libopencv-core406, libopencv-imgproc406, libopencv-imgcodecs406, libopencv-contrib406, libqcustomplot2.1-qt6, libqt6core6 (>= 6.4.0), libqt6gui6 (>= 6.4.0), libqt6svg6 (>= 6.4.0), libqt6widgets6 (>= 6.4.0), fonts-dejavu-core | fonts-liberation | fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-noto-cjk")
include(CPack)
