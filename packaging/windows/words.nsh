; What the set-up says itself, in each of its languages; NSIS brings the rest.

!macro Words LANGUAGE TOO_OLD NEEDS_ADMINISTRATOR TITLE SUBTITLE FOR_ME FOR_ALL START DESKTOP RUNNING NOT_WRITTEN
  LangString TooOld ${LANG_${LANGUAGE}} "${TOO_OLD}"
  LangString NeedsAdministrator ${LANG_${LANGUAGE}} "${NEEDS_ADMINISTRATOR}"
  LangString PageTitle ${LANG_${LANGUAGE}} "${TITLE}"
  LangString PageSubtitle ${LANG_${LANGUAGE}} "${SUBTITLE}"
  LangString ForMe ${LANG_${LANGUAGE}} "${FOR_ME}"
  LangString ForAll ${LANG_${LANGUAGE}} "${FOR_ALL}"
  LangString StartWithWindows ${LANG_${LANGUAGE}} "${START}"
  LangString ShortcutOnDesktop ${LANG_${LANGUAGE}} "${DESKTOP}"
  LangString IsRunning ${LANG_${LANGUAGE}} "${RUNNING}"
  LangString CouldNotWrite ${LANG_${LANGUAGE}} "${NOT_WRITTEN}"
!macroend

!insertmacro Words ENGLISH \
  "Agent Console needs Windows 10, version 1809, or newer." \
  "Installing for everyone needs an administrator." \
  "Who is it for?" \
  "Agent Console can be installed for you alone or for everyone who uses this computer." \
  "For &me alone" \
  "For &everyone on this computer (asks for an administrator)" \
  "&Start with Windows" \
  "&Put a shortcut on the desktop" \
  "Agent Console is running. Finish your call, close it, then try again." \
  "The files could not be written. Nothing was changed; is the disk full?"

!insertmacro Words FRENCH \
  "Agent Console nécessite Windows 10, version 1809, ou plus récent." \
  "L’installation pour tous nécessite un administrateur." \
  "Pour qui ?" \
  "Agent Console peut être installé pour vous seul ou pour tous les utilisateurs de cet ordinateur." \
  "Pour &moi seul" \
  "Pour &tous sur cet ordinateur (demande un administrateur)" \
  "&Lancer au démarrage de Windows" \
  "&Placer un raccourci sur le bureau" \
  "Agent Console est en cours d’exécution. Terminez votre appel, fermez-le, puis réessayez." \
  "Les fichiers n’ont pas pu être écrits. Rien n’a été modifié ; le disque est-il plein ?"

!insertmacro Words GERMAN \
  "Agent Console braucht Windows 10, Version 1809, oder neuer." \
  "Für alle zu installieren, braucht einen Administrator." \
  "Für wen?" \
  "Agent Console kann für Sie allein oder für alle an diesem Computer installiert werden." \
  "Nur für &mich" \
  "Für &alle an diesem Computer (fragt nach einem Administrator)" \
  "Mit &Windows starten" \
  "&Verknüpfung auf den Desktop legen" \
  "Agent Console läuft. Beenden Sie Ihr Gespräch, schließen Sie das Programm, und versuchen Sie es erneut." \
  "Die Dateien konnten nicht geschrieben werden. Nichts wurde geändert; ist der Datenträger voll?"

!insertmacro Words SPANISH \
  "Agent Console necesita Windows 10, versión 1809, o posterior." \
  "Instalar para todos requiere un administrador." \
  "¿Para quién?" \
  "Agent Console puede instalarse solo para usted o para todos los que usan este equipo." \
  "Solo para &mí" \
  "Para &todos en este equipo (pide un administrador)" \
  "&Iniciar con Windows" \
  "&Poner un acceso directo en el escritorio" \
  "Agent Console se está ejecutando. Termine su llamada, ciérrelo e inténtelo de nuevo." \
  "No se pudieron escribir los archivos. No se cambió nada; ¿está lleno el disco?"

!insertmacro Words ARABIC \
  "يتطلب Agent Console نظام Windows 10، الإصدار 1809، أو أحدث." \
  "يتطلب التثبيت للجميع مسؤول النظام." \
  "لمن؟" \
  "يمكن تثبيت Agent Console لك وحدك أو لكل من يستخدم هذا الحاسوب." \
  "لي &وحدي" \
  "ل&لجميع على هذا الحاسوب (يطلب مسؤول النظام)" \
  "&البدء مع Windows" \
  "وضع ا&ختصار على سطح المكتب" \
  "Agent Console قيد التشغيل. أنهِ مكالمتك وأغلقه ثم حاول مرة أخرى." \
  "تعذرت كتابة الملفات. لم يتغير شيء؛ هل القرص ممتلئ؟"
