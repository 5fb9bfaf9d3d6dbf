package app;

import dev.concertina.annotation.*;

@Stored
record Advice(@Key Mood mood, String text) {}
