"""The desk: what an agent knows and can do now. Plain immutable data and pure functions; time is an argument.

`reduce(desk, event)` is the one way to change it. `controls`, `scene_of_current` and `countdown_of_current`
say what the face shows of it.
"""
