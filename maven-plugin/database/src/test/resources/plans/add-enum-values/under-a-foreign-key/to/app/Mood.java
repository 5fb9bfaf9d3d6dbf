package app;

import dev.concertina.annotation.*;

@NativeEnum
enum Mood { ANGRY, SAD, HAPPY }
