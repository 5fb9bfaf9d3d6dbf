package app;

import dev.concertina.annotation.NativeEnum;

@NativeEnum
enum Mood { SAD, OK, HAPPY }
