package dev.concertina.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns a spelling of a type into its canonical form; one instance reads one text. */
final class DataTypeParser {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int8", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("varchar", "character varying"),
            Map.entry("char varying", "character varying"),
            Map.entry("national character varying", "character varying"),
            Map.entry("char", "character"),
            Map.entry("bpchar", "character"),
            Map.entry("nchar", "character"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("time", "time without time zone"));

    private static final Set<String> BUILTIN = Set.of(
            ("smallint,integer,bigint,numeric,real,double precision,boolean,text,character varying,character,\"char\",name,"
                            + "bytea,uuid,json,jsonb,jsonpath,xml,date,timestamp with time zone,timestamp without time zone,"
                            + "time with time zone,time without time zone,interval,inet,cidr,macaddr,macaddr8,bit,bit varying,"
                            + "money,point,line,lseg,box,path,polygon,circle,tsvector,tsquery,oid,regclass,regproc,regprocedure,"
                            + "regtype,regrole,regnamespace,regoper,regoperator,regconfig,regdictionary,regcollation,pg_lsn,"
                            + "pg_snapshot,txid_snapshot,xid,xid8,cid,tid,int2vector,oidvector,int4range,int8range,numrange,"
                            + "tsrange,tstzrange,daterange,int4multirange,int8multirange,nummultirange,tsmultirange,"
                            + "tstzmultirange,datemultirange,refcursor")
                    .split(","));

    private static final Set<String> SERIAL =
            Set.of("serial", "serial2", "serial4", "serial8", "bigserial", "smallserial");

    private static final Pattern NUMBERS = Pattern.compile("(-?\\d{1,9}(,-?\\d{1,9})?)?");

    private final String text;
    private int at;

    DataTypeParser(String text) {
        this.text = text.strip();
    }

    DataType parse() {
        List<String> words = new ArrayList<>();
        List<Name> path = new ArrayList<>();
        String modifiers = "";
        boolean array = false;
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                path.add(Name.of(quotedName()));
                quoted = true;
            } else if (c == '(') {
                modifiers = parenthesised();
            } else if (c == '[') {
                array = bracket();
            } else if (c == '.') {
                at++;
                if (!words.isEmpty()) {
                    path.add(Name.of(words.remove(words.size() - 1)));
                }
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (Character.isLetterOrDigit(c) || c == '_' || c == '$') {
                words.add(word());
            } else {
                throw bad("unexpected '" + c + "'");
            }
        }
        boolean sqlArray = words.size() > 1 && words.get(words.size() - 1).equals("array");
        if (sqlArray) {
            words.remove(words.size() - 1);
        }
        return type(words, path, modifiers, array || sqlArray, quoted);
    }

    private DataType type(List<String> words, List<Name> path, String modifiers, boolean array, boolean quoted) {
        if (path.isEmpty()) {
            return builtin(String.join(" ", words), modifiers, array);
        }
        if (words.size() == 1) {
            path.add(Name.of(words.get(0)));
        } else if (!words.isEmpty()) {
            throw bad("words follow a qualified name");
        }
        return user(path, modifiers, array, quoted);
    }

    private DataType builtin(String spelled, String modifiers, boolean array) {
        if (spelled.isEmpty()) {
            throw bad("it is empty");
        }
        if (SERIAL.contains(spelled)) {
            throw bad("serial is a notation for a sequence and a default, not a type; declare the column so");
        }
        String name = ALIASES.getOrDefault(spelled, spelled);
        boolean known = name.startsWith("interval") || BUILTIN.contains(name);
        if (known && !NUMBERS.matcher(modifiers).matches()) {
            throw bad("what stands in its parentheses is not one number or two");
        }
        if (spelled.equals("float") && !modifiers.isEmpty()) {
            return new DataType(
                    Optional.empty(), Integer.parseInt(modifiers) <= 24 ? "real" : "double precision", "", array);
        }
        if (known) {
            return new DataType(Optional.empty(), name, defaulted(spelled, name, modifiers), array);
        }
        if (name.contains(" ")) {
            throw bad("PostgreSQL has no such type");
        }
        return new DataType(Optional.of(Name.of("public")), name, modifiers, array);
    }

    private static String defaulted(String spelled, String name, String modifiers) {
        if (name.equals("numeric") && !modifiers.isEmpty() && !modifiers.contains(",")) {
            return modifiers + ",0";
        }
        boolean single = (name.equals("character") && !spelled.equals("bpchar")) || name.equals("bit");
        return single && modifiers.isEmpty() ? "1" : modifiers;
    }

    private DataType user(List<Name> path, String modifiers, boolean array, boolean quoted) {
        if (path.size() > 2) {
            throw bad("a type has a schema and a name at most");
        }
        Name last = path.get(path.size() - 1);
        if (path.size() == 1) {
            if (quoted && last.text().equals("char")) {
                return new DataType(Optional.empty(), "\"char\"", modifiers, array);
            }
            return new DataType(Optional.of(Name.of("public")), last.text(), modifiers, array);
        }
        if (path.get(0).text().equals("pg_catalog")) {
            return builtin(last.text(), modifiers, array);
        }
        return new DataType(Optional.of(path.get(0)), last.text(), modifiers, array);
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '$')) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String quotedName() {
        StringBuilder name = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                name.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                name.append('"');
                at++;
            } else {
                return name.toString();
            }
        }
        throw bad("a quote is not closed");
    }

    private String parenthesised() {
        int close = text.indexOf(')', at);
        if (close < 0) {
            throw bad("a parenthesis is not closed");
        }
        String inside = text.substring(at + 1, close).replaceAll("\\s", "");
        at = close + 1;
        return inside;
    }

    private boolean bracket() {
        int close = text.indexOf(']', at);
        if (close < 0) {
            throw bad("a bracket is not closed");
        }
        at = close + 1;
        return true;
    }

    private IllegalArgumentException bad(String why) {
        return new IllegalArgumentException("\"" + text + "\" is no PostgreSQL type: " + why + ".");
    }
}
