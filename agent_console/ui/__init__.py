"""The face: draws the desk's state and turns a person's gestures into the desk's events."""
