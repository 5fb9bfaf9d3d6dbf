package app;

import dev.concertina.annotation.*;

@NativeEnum
enum Mood { SAD, HAPPY }
