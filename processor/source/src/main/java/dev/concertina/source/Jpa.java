package dev.concertina.source;

import com.palantir.javapoet.ClassName;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import java.util.Collection;

/** Names of JPA and Hibernate, which imported classes need and this project does not. */
final class Jpa {
    static final ClassName ENTITY = jakarta("Entity");
    static final ClassName TABLE = jakarta("Table");
    static final ClassName INDEX = jakarta("Index");
    static final ClassName UNIQUE = jakarta("UniqueConstraint");
    static final ClassName ID = jakarta("Id");
    static final ClassName ID_CLASS = jakarta("IdClass");
    static final ClassName GENERATED = jakarta("GeneratedValue");
    static final ClassName GENERATION = jakarta("GenerationType");
    static final ClassName SEQUENCE = jakarta("SequenceGenerator");
    static final ClassName COLUMN = jakarta("Column");
    static final ClassName ENUMERATED = jakarta("Enumerated");
    static final ClassName ENUM_TYPE = jakarta("EnumType");
    static final ClassName MANY_TO_ONE = jakarta("ManyToOne");
    static final ClassName ONE_TO_ONE = jakarta("OneToOne");
    static final ClassName FETCH = jakarta("FetchType");
    static final ClassName JOIN = jakarta("JoinColumn");
    static final ClassName FOREIGN_KEY = jakarta("ForeignKey");
    static final ClassName TYPE_CODE = hibernate("annotations.JdbcTypeCode");
    static final ClassName TYPES = hibernate("type.SqlTypes");
    static final ClassName TRANSFORMER = hibernate("annotations.ColumnTransformer");
    static final ClassName ON_DELETE = hibernate("annotations.OnDelete");
    static final ClassName ACTION = hibernate("annotations.OnDeleteAction");

    private Jpa() {}

    private static ClassName jakarta(String simple) {
        return ClassName.get("jakarta.persistence", simple);
    }

    private static ClassName hibernate(String path) {
        int dot = path.indexOf('.');
        return ClassName.get("org.hibernate." + path.substring(0, dot), path.substring(dot + 1));
    }

    /** A name as JPA takes it: in backticks where PostgreSQL needs quotes. */
    static String spelled(Name name) {
        return isPlain(name) ? name.text() : "`" + name.text() + "`";
    }

    /** Whether all of them stay what they are without quotes. */
    static boolean arePlain(Collection<Name> names) {
        return names.stream().allMatch(Jpa::isPlain);
    }

    static boolean isPlain(Name name) {
        return SqlWriter.quote(name).equals(name.text());
    }
}
