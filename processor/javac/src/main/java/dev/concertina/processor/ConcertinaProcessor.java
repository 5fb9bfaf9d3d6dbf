package dev.concertina.processor;

import dev.concertina.processor.declaration.DeclarationReader;
import dev.concertina.processor.declaration.Reporter;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.metamodel.MetamodelWriter;
import dev.concertina.processor.problem.Problems;
import dev.concertina.processor.read.ClassReader;
import dev.concertina.processor.read.ClassReader.Reading;
import dev.concertina.processor.read.ReadyTypes;
import dev.concertina.processor.read.Settings;
import dev.concertina.processor.read.TableColumns;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Turns annotated classes into {@code META-INF/concertina/schema.json} and, unless switched off, into constants; where
 * it knows the migrations, it writes those that are missing beside the generated sources.
 *
 * <p>It is aggregating: one model comes out of all classes. Constants are written as soon as the classes are known to the
 * compiler, the model in the last round, when no processor can add a class any more. It claims no annotation, changes no
 * class, and writes through the {@link javax.annotation.processing.Filer} alone.
 */
public final class ConcertinaProcessor extends AbstractProcessor {
    private final Set<String> found = new TreeSet<>();
    private final Set<String> written = new TreeSet<>();
    private final Problems problems = new Problems();
    private Optional<Session> opened = Optional.empty();
    private Optional<Reading> reading = Optional.empty();

    /** For the service loader. */
    public ConcertinaProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.concertina.annotation.*", "jakarta.persistence.*", "javax.persistence.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Session session = session(processingEnv);
        if (round.processingOver()) {
            finish(session, round.errorRaised());
        } else {
            round.getRootElements().forEach(element -> collect(element, session));
            if (session.options().metamodel()) {
                writeConstants(session);
            }
        }
        return false;
    }

    private Session session(ProcessingEnvironment environment) {
        if (opened.isEmpty()) {
            Options options = Options.read(environment.getOptions(), problems);
            DeclarationReader declarations =
                    new DeclarationReader(environment.getElementUtils(), options.comments(), options.nullable());
            JpaSurroundings jpa = new JpaSurroundings(environment, options.schema(), options.jpa());
            Resources resources = new Resources(environment.getFiler(), options.resources());
            opened = Optional.of(new Session(
                    options, new Settings(options.schema(), options.comments(), resources::text, jpa), declarations));
        }
        return opened.get();
    }

    private record Session(Options options, Settings settings, DeclarationReader declarations) {}

    /**
     * Types that carry an annotation of ours; what stands on members alone belongs to some other class's table. They are
     * read here and now: to look a type up by its name costs the compiler a search through all modules.
     */
    private void collect(Element element, Session session) {
        if (element instanceof TypeElement type) {
            if (session.declarations().isAnnotated(type)) {
                found.add(session.declarations().read(type).name());
            }
            for (Element enclosed : type.getEnclosedElements()) {
                if (enclosed.getKind().isClass() || enclosed.getKind().isInterface()) {
                    collect(enclosed, session);
                }
            }
        }
    }

    private void writeConstants(Session session) {
        List<TableColumns> tables = read(session, ready(session)).tables().stream()
                .filter(t -> written.add(t.type().name()))
                .toList();
        new MetamodelWriter(processingEnv.getFiler(), problems).write(tables);
    }

    private void finish(Session session, boolean errorRaised) {
        Reading last = read(session, ready(session));
        problems.addAll(last.problems());
        if (last.types().size() == found.size() && !errorRaised && !problems.hasErrors()) {
            Output output = new Output(processingEnv.getFiler(), problems);
            last.model().ifPresent(output::write);
            session.options()
                    .migrations()
                    .ifPresent(m -> last.model().ifPresent(new PendingPlan(m, output, problems)::write));
        }
        new Reporter(processingEnv).report(problems.all());
    }

    /** The classes that the compiler knows in full. */
    private List<TypeDeclaration> ready(Session session) {
        ReadyTypes ready = new ReadyTypes(session.declarations());
        return found.stream()
                .flatMap(name -> session.declarations().find(name).stream())
                .filter(ready::isReady)
                .toList();
    }

    /** What these classes say; they only become more, and a round that brings none costs nothing. */
    private Reading read(Session session, List<TypeDeclaration> types) {
        if (reading.filter(r -> r.types().size() == types.size()).isEmpty()) {
            reading = Optional.of(ClassReader.read(session.declarations(), session.settings(), types));
        }
        return reading.get();
    }
}
