# Installs the build and builds a consumer of it. cmake -DBUILD= -DPLACE= -DGENERATOR= -DCOMPILER= -DFLAGS= -P check.cmake
file(REMOVE_RECURSE ${PLACE})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PLACE}/prefix
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/consumer -B ${PLACE}/build -G ${GENERATOR}
  -DCMAKE_PREFIX_PATH=${PLACE}/prefix -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${FLAGS}
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${PLACE}/build OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PLACE}/build/consumer OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said MATCHES "\"ok\": *true")
  message(FATAL_ERROR "The consumer was not answered: ${said}")
endif()
execute_process(COMMAND ${PLACE}/prefix/bin/nelm --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
