package dev.concertina.processor.declaration;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Finds annotations and their values in the source as it was parsed: through mirrors the compiler does not tell the place
 * of one that is repeated, nor of the element of an array that stands alone.
 */
final class SourceTrees {
    private final Trees trees;

    private SourceTrees(Trees trees) {
        this.trees = trees;
    }

    /** The trees of this compiler; empty if it is not javac, or hides that it is. */
    static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SourceTrees(Trees.instance(environment)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A part of a source file. */
    record Spot(CompilationUnitTree unit, Tree tree, long position) {
        /** The file, by which spots are sorted before their positions. */
        String file() {
            return unit.getSourceFile().toUri().toString();
        }
    }

    /** The innermost part that the path of a place leads to; empty if the element comes from a class file. */
    Optional<Spot> find(Element element, List<String> path) {
        TreePath found = trees.getPath(element);
        if (found == null) {
            return Optional.empty();
        }
        Tree at = found.getLeaf();
        if (!path.isEmpty()) {
            Optional<AnnotationTree> annotation = annotation(at, path.get(0));
            at = annotation.<Tree>map(a -> value(a, path)).orElse(at);
        }
        CompilationUnitTree unit = found.getCompilationUnit();
        return Optional.of(new Spot(unit, at, trees.getSourcePositions().getStartPosition(unit, at)));
    }

    void print(Diagnostic.Kind kind, String text, Spot spot) {
        trees.printMessage(kind, text, spot.tree(), spot.unit());
    }

    private static Optional<AnnotationTree> annotation(Tree declaration, String step) {
        int hash = step.lastIndexOf('#');
        String name = step.substring(0, hash);
        return annotations(declaration).stream()
                .filter(a -> isNamed(a.getAnnotationType().toString(), name))
                .skip(Integer.parseInt(step.substring(hash + 1)))
                .<AnnotationTree>map(a -> a)
                .findFirst();
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        if (declaration instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        return declaration instanceof VariableTree variable
                ? variable.getModifiers().getAnnotations()
                : List.of();
    }

    private static boolean isNamed(String written, String name) {
        return written.equals(name) || written.endsWith("." + name);
    }

    private static Tree value(AnnotationTree annotation, List<String> path) {
        Tree at = annotation;
        for (String step : path.subList(1, path.size())) {
            Optional<Tree> next = step.startsWith("[") ? element(at, step) : attribute(at, step);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private static Optional<Tree> element(Tree value, String step) {
        if (!(value instanceof NewArrayTree array)) {
            return Optional.of(value);
        }
        int index = Integer.parseInt(step.substring(1, step.length() - 1));
        return Optional.<Tree>of(array.getInitializers().get(index));
    }

    private static Optional<Tree> attribute(Tree annotation, String name) {
        if (!(annotation instanceof AnnotationTree tree)) {
            return Optional.empty();
        }
        for (ExpressionTree argument : tree.getArguments()) {
            boolean named = argument instanceof AssignmentTree;
            String written = named ? ((AssignmentTree) argument).getVariable().toString() : "value";
            if (written.equals(name)) {
                return Optional.of(named ? ((AssignmentTree) argument).getExpression() : argument);
            }
        }
        return Optional.empty();
    }
}
