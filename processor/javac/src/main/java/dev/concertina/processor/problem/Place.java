package dev.concertina.processor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where something is written, in words that stay valid while the compiler goes from round to round.
 *
 * @param type the qualified name of the class
 * @param member the field or record component; empty for the class itself
 * @param path an annotation and its occurrence on the element ({@code IndexOn#0}), then attributes ({@code include})
 *     and positions in them ({@code [1]}); empty for the element itself
 */
public record Place(String type, Optional<String> member, List<String> path) {
    public Place {
        path = List.copyOf(path);
    }

    /** A class. */
    public static Place of(String type) {
        return new Place(type, Optional.empty(), List.of());
    }

    /** A member of this class. */
    public Place member(String name) {
        return new Place(type, Optional.of(name), List.of());
    }

    /** One step further into the annotation. */
    public Place step(String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return new Place(type, member, longer);
    }

    /** The element without the annotation. */
    public Place element() {
        return new Place(type, member, List.of());
    }

    /** As messages name it: {@code Order} or {@code Order.customerId}. */
    public String subject() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return member.map(m -> simple + "." + m).orElse(simple);
    }
}
