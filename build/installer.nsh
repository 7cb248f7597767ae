; Windows knows only the last part of a name, so `.ropa.json` is `.json` there. The program is offered for it
; ("Open with") and never becomes what opens it by default.
!macro customInstall
  WriteRegStr SHCTX "Software\Classes\Verwerkingsregister.json" "" "Verwerkingsregister"
  WriteRegStr SHCTX "Software\Classes\Verwerkingsregister.json\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHCTX "Software\Classes\Verwerkingsregister.json\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "Verwerkingsregister.json" ""
  ; A locked register ends in `.ropa.json.age`; the same holds for `.age`.
  WriteRegStr SHCTX "Software\Classes\.age\OpenWithProgids" "Verwerkingsregister.json" ""
!macroend

; Registers are documents of the person and stay. Settings, unsaved work and earlier versions go only when asked for.
!macro customUnInstall
  DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "Verwerkingsregister.json"
  DeleteRegValue SHCTX "Software\Classes\.age\OpenWithProgids" "Verwerkingsregister.json"
  DeleteRegKey SHCTX "Software\Classes\Verwerkingsregister.json"
  ${ifNot} ${isUpdated}
    MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONQUESTION "Ook instellingen, niet opgeslagen werk en reservekopieën van dit account verwijderen? Registers blijven staan.$\r$\n$\r$\nAlso remove settings, unsaved work and earlier versions of this account? Registers stay." /SD IDNO IDNO keepProfile
    SetShellVarContext current
    RMDir /r "$APPDATA\Verwerkingsregister"
    ; What the command line keeps: page counts of reports.
    RMDir /r "$LOCALAPPDATA\verwerkingsregister"
    keepProfile:
  ${endIf}
!macroend
