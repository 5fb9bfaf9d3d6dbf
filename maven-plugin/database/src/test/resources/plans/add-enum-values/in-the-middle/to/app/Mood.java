package app;

import dev.concertina.annotation.NativeEnum;

@NativeEnum
enum Mood { ANGRY, SAD, OK, HAPPY, ECSTATIC }
