; The Windows set-up of Agent Console: for one user or for the machine, by hand or silently.
;
;   makensis -DVERSION=0.1.0 -DPAYLOAD=FOLDER -DICON=FILE.ico -DOUTPUT=FILE.exe [-DSIGN="signtool sign ..."] installer.nsi
;
; PAYLOAD is the bundle: agent-console.exe, agent-console.com and _internal. SIGN is a command to which the path of the
; set-up, and before that of the uninstaller, is appended.
;
; What an administrator can say on the set-up's command line:
;   /S                  silent; gives 0 done, 1 ended by the user, 2 failed, 3 the console runs, 4 administrator needed
;   /AllUsers           for the machine: needs an elevated caller when silent, asks for elevation otherwise
;   /CurrentUser        for the user who runs it (what it does if nothing is said and no machine-wide one is there)
;   /AutoStart=1|0      start with Windows, or not; as before if left out, not at first
;   /Desktop=1|0        a shortcut on the desktop, likewise
;   /CloseRunning       ask a running console to close, and wait up to 20 s, instead of giving 3
;   /D=FOLDER           another folder; must stand last, without quotation marks

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off

!include LogicLib.nsh
!include FileFunc.nsh
!include MUI2.nsh
!include nsDialogs.nsh
!include WinVer.nsh

!define TITLE "Agent Console"
!define NAME "agent-console"
!define SCHEME "agent-console"
!define PROGRAM "${NAME}.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APP_PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define SCHEME_KEY "Software\Classes\${SCHEME}"
!define PUBLISHER "The maintainers of Agent Console"

!define EXIT_FAILED 2
!define EXIT_RUNNING 3
!define EXIT_NOT_ADMINISTRATOR 4

Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${TITLE}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Set-up of ${TITLE}"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${PUBLISHER}"

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var ForMachine      ; 1: for everyone on this machine, 0: for this user
Var AutoStart       ; 1 or 0
Var DesktopShortcut ; 1 or 0
Var CloseRunning    ; 1 or 0
Var FolderSaid      ; 1: /D= was given
Var ForMeButton
Var ForAllButton
Var AutoStartBox
Var DesktopBox

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"

Page custom AskForWhom TakeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"
!include "words.nsh"

; ── beginning ─────────────────────────────────────────────────────────────────────────────────────

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_ICONSTOP|MB_OK "$(TooOld)" /SD IDOK
    SetErrorLevel ${EXIT_FAILED}
    Quit
  ${EndIf}
  SetRegView 64
  StrCpy $FolderSaid 0
  ${If} $INSTDIR != ""
    StrCpy $FolderSaid 1
  ${EndIf}
  Call ReadForWhom
  Call ReadProperties
  ${If} ${Silent}
  ${AndIf} $ForMachine = 1
    Call RefuseWithoutRights
  ${EndIf}
FunctionEnd

; /AllUsers or /CurrentUser; else as it is installed already; else for this user.
Function ReadForWhom
  ${GetParameters} $0
  StrCpy $ForMachine 0
  ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $2 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $1 != ""
  ${AndIf} $2 == ""
    StrCpy $ForMachine 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $ForMachine 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/CurrentUser" $1
  ${IfNot} ${Errors}
    StrCpy $ForMachine 0
  ${EndIf}
  Call ApplyForWhom
FunctionEnd

; Where shortcuts and registry keys go, and the folder unless one was said.
Function ApplyForWhom
  ${If} $ForMachine = 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ${If} $FolderSaid = 1
    Return
  ${EndIf}
  ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $INSTDIR == ""
    ${If} $ForMachine = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${TITLE}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${TITLE}"
    ${EndIf}
  ${EndIf}
FunctionEnd

!macro ReadSwitch NAME VARIABLE
  ClearErrors
  ${GetOptions} $0 "/${NAME}=" $1
  ${IfNot} ${Errors}
    StrCpy ${VARIABLE} $1
  ${EndIf}
!macroend

Function ReadProperties
  ${GetParameters} $0
  ReadRegStr $1 SHCTX "${RUN_KEY}" "${NAME}"
  StrCpy $AutoStart 0
  ${If} $1 != ""
    StrCpy $AutoStart 1
  ${EndIf}
  StrCpy $DesktopShortcut 0
  ${If} ${FileExists} "$DESKTOP\${TITLE}.lnk"
    StrCpy $DesktopShortcut 1
  ${EndIf}
  !insertmacro ReadSwitch "AutoStart" $AutoStart
  !insertmacro ReadSwitch "Desktop" $DesktopShortcut
  StrCpy $CloseRunning 0
  ClearErrors
  ${GetOptions} $0 "/CloseRunning" $1
  ${IfNot} ${Errors}
    StrCpy $CloseRunning 1
  ${EndIf}
FunctionEnd

Function RefuseWithoutRights
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    MessageBox MB_ICONSTOP|MB_OK "$(NeedsAdministrator)" /SD IDOK
    SetErrorLevel ${EXIT_NOT_ADMINISTRATOR}
    Quit
  ${EndIf}
FunctionEnd

; ── the page that asks ────────────────────────────────────────────────────────────────────────────

Function AskForWhom
  !insertmacro MUI_HEADER_TEXT "$(PageTitle)" "$(PageSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 0 100% 12u "$(ForMe)"
  Pop $ForMeButton
  ${NSD_CreateRadioButton} 0 16u 100% 12u "$(ForAll)"
  Pop $ForAllButton
  ${NSD_CreateCheckBox} 0 44u 100% 12u "$(StartWithWindows)"
  Pop $AutoStartBox
  ${NSD_CreateCheckBox} 0 60u 100% 12u "$(ShortcutOnDesktop)"
  Pop $DesktopBox
  ${If} $ForMachine = 1
    ${NSD_Check} $ForAllButton
  ${Else}
    ${NSD_Check} $ForMeButton
  ${EndIf}
  ${If} $AutoStart = 1
    ${NSD_Check} $AutoStartBox
  ${EndIf}
  ${If} $DesktopShortcut = 1
    ${NSD_Check} $DesktopBox
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeForWhom
  ${NSD_GetState} $ForAllButton $ForMachine
  ${NSD_GetState} $AutoStartBox $AutoStart
  ${NSD_GetState} $DesktopBox $DesktopShortcut
  Call ApplyForWhom
  ${If} $ForMachine = 1
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ; Begin again with the rights; what was chosen goes along.
      ClearErrors
      ExecShell "runas" "$EXEPATH" "/AllUsers /AutoStart=$AutoStart /Desktop=$DesktopShortcut"
      ${If} ${Errors}
        Abort
      ${EndIf}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; ── installing ────────────────────────────────────────────────────────────────────────────────────

; A file of a running program cannot be renamed away with its folder: nothing has been changed when this fails.
!macro PutOldAside
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    RMDir /r "$INSTDIR\_internal.old"
    ClearErrors
    Rename "$INSTDIR\${PROGRAM}" "$INSTDIR\${PROGRAM}.old"
    ${IfNot} ${Errors}
      Rename "$INSTDIR\_internal" "$INSTDIR\_internal.old"
      ${If} ${Errors}
        Rename "$INSTDIR\${PROGRAM}.old" "$INSTDIR\${PROGRAM}"
        SetErrors
      ${EndIf}
    ${EndIf}
  ${EndIf}
!macroend

!macro EndIfRunning
  StrCpy $9 0
  ${Do}
    ClearErrors
    FileOpen $8 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $8
      ${ExitDo}
    ${EndIf}
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      ${ExitDo}
    ${EndIf}
    ${If} $CloseRunning = 1
    ${AndIf} $9 < 20
      ; Without /F: the window is asked to close, as if by its cross, and leaves in order.
      nsExec::Exec 'taskkill /IM ${PROGRAM}'
      Pop $8
      Sleep 1000
      IntOp $9 $9 + 1
    ${Else}
      ${If} ${Cmd} `MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(IsRunning)" /SD IDCANCEL IDCANCEL`
        SetErrorLevel ${EXIT_RUNNING}
        Quit
      ${EndIf}
    ${EndIf}
  ${Loop}
!macroend

Section
  ${If} $ForMachine = 1
    Call RefuseWithoutRights
  ${EndIf}
  !insertmacro EndIfRunning
  ClearErrors
  !insertmacro PutOldAside
  ${If} ${Errors}
    MessageBox MB_ICONSTOP|MB_OK "$(IsRunning)" /SD IDOK
    SetErrorLevel ${EXIT_RUNNING}
    Quit
  ${EndIf}

  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${PAYLOAD}/*.*"
  ${If} ${Errors}
    ; The one before works on.
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\${PROGRAM}"
    Rename "$INSTDIR\_internal.old" "$INSTDIR\_internal"
    Rename "$INSTDIR\${PROGRAM}.old" "$INSTDIR\${PROGRAM}"
    MessageBox MB_ICONSTOP|MB_OK "$(CouldNotWrite)" /SD IDOK
    SetErrorLevel ${EXIT_FAILED}
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\_internal.old"
  Delete "$INSTDIR\${PROGRAM}.old"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  ${If} $DesktopShortcut = 1
    CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  ${Else}
    Delete "$DESKTOP\${TITLE}.lnk"
  ${EndIf}
  ${If} $AutoStart = 1
    WriteRegStr SHCTX "${RUN_KEY}" "${NAME}" '"$INSTDIR\${PROGRAM}" --minimized'
  ${Else}
    DeleteRegValue SHCTX "${RUN_KEY}" "${NAME}"
  ${EndIf}

  WriteRegStr SHCTX "${SCHEME_KEY}" "" "URL:${TITLE}"
  WriteRegStr SHCTX "${SCHEME_KEY}" "URL Protocol" ""
  WriteRegStr SHCTX "${SCHEME_KEY}\DefaultIcon" "" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr SHCTX "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${APP_PATHS_KEY}" "" "$INSTDIR\${PROGRAM}"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

; ── removing ──────────────────────────────────────────────────────────────────────────────────────

Function un.onInit
  SetRegView 64
  StrCpy $CloseRunning 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/CloseRunning" $1
  ${IfNot} ${Errors}
    StrCpy $CloseRunning 1
  ${EndIf}
  ; Whose it is stands in the registry of whoever it was installed for.
  StrCpy $ForMachine 0
  SetShellVarContext current
  ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $1 != $INSTDIR
    StrCpy $ForMachine 1
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ${IfNot} ${Silent}
        ExecShell "runas" "$INSTDIR\uninstall.exe"
        Quit
      ${EndIf}
      SetErrorLevel ${EXIT_NOT_ADMINISTRATOR}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro EndIfRunning
  ClearErrors
  !insertmacro PutOldAside
  ${If} ${Errors}
    MessageBox MB_ICONSTOP|MB_OK "$(IsRunning)" /SD IDOK
    SetErrorLevel ${EXIT_RUNNING}
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\_internal.old"
  Delete "$INSTDIR\${PROGRAM}.old"
  Delete "$INSTDIR\${NAME}.com"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays if someone keeps something else in it
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  DeleteRegValue SHCTX "${RUN_KEY}" "${NAME}"
  DeleteRegKey SHCTX "${SCHEME_KEY}"
  DeleteRegKey SHCTX "${APP_PATHS_KEY}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
