"""The face's reach into the desktop: notifications, tray, sound, hotkeys, other programs, places of windows.

Each piece takes plain values and works without all the others; where the platform lacks something, the piece
says so once and the console goes on without it.
"""
