# Finds the Emscripten of this machine and uses its toolchain file: that of an active emsdk, or the system's.
set(places $ENV{EMSDK}/upstream/emscripten /usr/share/emscripten /usr/lib/emscripten
  /opt/homebrew/opt/emscripten/libexec /usr/local/opt/emscripten/libexec)
find_program(EMCC emcc)
if(EMCC)
  file(REAL_PATH ${EMCC} emcc)
  cmake_path(GET emcc PARENT_PATH beside)
  list(PREPEND places ${beside})
endif()

foreach(place ${places})
  set(toolchain ${place}/cmake/Modules/Platform/Emscripten.cmake)
  if(EXISTS ${toolchain})
    include(${toolchain})
    return()
  endif()
endforeach()
message(FATAL_ERROR "No Emscripten: install Debian's package emscripten, or an emsdk, and activate it")
