package app;

import dev.concertina.annotation.*;

@NativeEnum
enum Mood {
    GLAD,
    SAD
}
