@echo off
rem The command line of an installed program (Windows). A batch file waits for the program, a prompt would not.
setlocal
"%~dp0verwerkingsregister.exe" --cli -- %*
exit /b %ERRORLEVEL%
