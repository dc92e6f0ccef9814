@echo off
rem Starts InspectKit; needs Java 17 or later in JAVA_HOME or on the PATH. See the file inspectkit for the options.
setlocal
set "cache=%LOCALAPPDATA%\inspectkit"
if not exist "%cache%" mkdir "%cache%" 2>nul
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "fast=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%a in (%*) do if exist "%%~a\" set "fast="
"%java%" -XX:+IgnoreUnrecognizedVMOptions %fast% -Xlog:cds=off -Xlog:cds+dynamic=off -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\classes.jsa" -jar "%~dp0inspectkit.jar" %*
exit /b %ERRORLEVEL%
