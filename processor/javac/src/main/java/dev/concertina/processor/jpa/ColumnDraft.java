package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column that an attribute means.
 *
 * @param type as in CREATE TABLE
 * @param words our annotations that say the rest: where values come from, checks, uniqueness
 * @param member the attribute
 * @param alone whether it is the attribute's only column, so that our annotations on the attribute are about it
 * @param place where the column is described
 */
record ColumnDraft(
        String name,
        String type,
        boolean notNull,
        Optional<String> comment,
        Optional<String> collation,
        List<AnnotationUse> words,
        MemberDeclaration member,
        boolean alone,
        Place place) {
    private static final Set<String> SOURCES = Set.of("DefaultsTo", "ComputedAs", "Identity", "FromSequence");

    ColumnDraft {
        words = List.copyOf(words);
    }

    static ColumnDraft of(String name, String type, boolean notNull, MemberDeclaration member) {
        return new ColumnDraft(
                name, type, notNull, Optional.empty(), Optional.empty(), List.of(), member, true, member.place());
    }

    /** A column that holds values of this one. */
    ColumnDraft referencedBy(String other, boolean required, MemberDeclaration by, Place at) {
        return new ColumnDraft(other, type, required, Optional.empty(), collation, List.of(), by, true, at);
    }

    ColumnDraft at(Place other) {
        return new ColumnDraft(name, type, notNull, comment, collation, words, member, alone, other);
    }

    ColumnDraft withType(String other) {
        return new ColumnDraft(name, other, notNull, comment, collation, words, member, alone, place);
    }

    ColumnDraft withNotNull(boolean other) {
        return new ColumnDraft(name, type, other, comment, collation, words, member, alone, place);
    }

    ColumnDraft withComment(Optional<String> other) {
        return new ColumnDraft(name, type, notNull, other, collation, words, member, alone, place);
    }

    ColumnDraft withCollation(Optional<String> other) {
        return new ColumnDraft(name, type, notNull, comment, other, words, member, alone, place);
    }

    ColumnDraft oneOfSeveral() {
        return new ColumnDraft(name, type, notNull, comment, collation, words, member, false, place);
    }

    ColumnDraft with(AnnotationUse word) {
        List<AnnotationUse> more = new ArrayList<>(words);
        more.add(word);
        return new ColumnDraft(name, type, notNull, comment, collation, more, member, alone, place);
    }

    boolean has(String word) {
        return words.stream().anyMatch(w -> w.name().equals(word));
    }

    /** The attribute as one of our own classes would have it. */
    MemberDeclaration declaration() {
        Map<String, Object> stored = new HashMap<>();
        stored.put("name", name);
        stored.put("value", type);
        comment.ifPresent(c -> stored.put("comment", c));
        collation.ifPresent(c -> stored.put("collation", c));
        Place at = place;
        List<AnnotationUse> all = new ArrayList<>();
        boolean sourced = false;
        for (AnnotationUse use : alone ? member.annotations() : List.<AnnotationUse>of()) {
            if (use.name().equals("StoredAs")) {
                stored.putAll(use.values());
                at = use.place();
            } else if (use.ours()) {
                all.add(use);
                sourced |= SOURCES.contains(use.name());
            }
        }
        all.add(0, Vocabulary.use("StoredAs", at, stored));
        for (AnnotationUse word : words) {
            if (!sourced || !SOURCES.contains(word.name())) {
                all.add(word);
            }
        }
        return new MemberDeclaration(
                member.name(),
                JavaType.of("java.lang.Object"),
                !notNull,
                false,
                all,
                member.documentation(),
                member.place());
    }
}
