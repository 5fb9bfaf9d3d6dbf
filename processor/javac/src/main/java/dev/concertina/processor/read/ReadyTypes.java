package dev.concertina.processor.read;

import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import java.util.HashMap;
import java.util.Map;

/** Tells which classes the compiler knows completely; others wait for what processors have yet to generate. */
public final class ReadyTypes {
    private final Declarations declarations;
    private final Map<String, Boolean> known = new HashMap<>();

    public ReadyTypes(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Whether the class, its superclasses and what it inlines are complete. */
    public boolean isReady(TypeDeclaration type) {
        Boolean answer = known.get(type.name());
        if (answer != null) {
            return answer;
        }
        known.put(type.name(), true);
        boolean ready = type.complete()
                && type.superclass().map(s -> isReady(s.name())).orElse(true)
                && type.members().stream().allMatch(this::isReady);
        known.put(type.name(), ready);
        return ready;
    }

    private boolean isReady(MemberDeclaration member) {
        return member.annotations().isEmpty()
                || !member.has("Inlined")
                || isReady(member.type().name());
    }

    private boolean isReady(String name) {
        return declarations.find(name).map(this::isReady).orElse(true);
    }
}
