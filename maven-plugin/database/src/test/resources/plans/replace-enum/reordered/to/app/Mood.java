package app;

import dev.concertina.annotation.NativeEnum;

@NativeEnum
enum Mood { HAPPY, OK, SAD }
