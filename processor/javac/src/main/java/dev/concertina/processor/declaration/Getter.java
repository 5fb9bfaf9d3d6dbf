package dev.concertina.processor.declaration;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** The methods that stand for properties, as JavaBeans name them. */
final class Getter {
    private Getter() {}

    static boolean is(Element element) {
        if (element.getKind() != ElementKind.METHOD || element.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        ExecutableElement method = (ExecutableElement) element;
        String name = method.getSimpleName().toString();
        TypeKind type = method.getReturnType().getKind();
        boolean named = (name.length() > 3 && name.startsWith("get"))
                || (name.length() > 2 && name.startsWith("is") && type == TypeKind.BOOLEAN);
        return named && type != TypeKind.VOID && method.getParameters().isEmpty();
    }

    static String property(ExecutableElement getter) {
        String name = getter.getSimpleName().toString();
        String capital = name.substring(name.startsWith("get") ? 3 : 2);
        boolean acronym = capital.length() > 1 && Character.isUpperCase(capital.charAt(1));
        return acronym ? capital : Character.toLowerCase(capital.charAt(0)) + capital.substring(1);
    }
}
