package org.sillok.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Which module may see what, for the tree of packages under {@code root}. */
record Architecture(String root) {

    /** The rules by the sentence that each holds. */
    Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("the messages see the JDK and nothing else", messagesSeeTheJdkOnly());
        rules.put("the aggregates see the messages and Axon", aggregatesSeeMessagesAndAxon());
        rules.put("the aggregates read no clock and roll no dice", aggregatesAreDeterministic());
        rules.put("the views do not see the aggregates, the store or the web", viewsSeeNeitherAggregatesNorWeb());
        rules.put("the store sees neither aggregates nor views nor the web", storeSeesNoOtherModule());
        rules.put("the importer sees the messages and a reader of documents", importerSeesMessagesOnly());
        rules.put("the renderers see the messages and templates", renderersSeeMessagesAndTemplates());
        rules.put("nobody but the benchmarks sees the server", nobodySeesTheServer());
        rules.put("nobody sees the benchmarks", nobodySeesTheBenchmarks());
        rules.put("features do not depend on each other in circles", featuresAreFreeOfCycles());
        return rules;
    }

    private ArchRule messagesSeeTheJdkOnly() {
        return classes()
                .that(are(messages()))
                .should()
                .onlyDependOnClassesThat(messages().or(resideInAnyPackage("java..", "org.jspecify..")));
    }

    private ArchRule aggregatesSeeMessagesAndAxon() {
        return classes()
                .that(are(in("command")))
                .should()
                .onlyDependOnClassesThat(messages()
                        .or(in("command"))
                        .or(resideInAnyPackage(
                                "java.lang..", "java.time..", "java.util..", "org.jspecify..", "org.axonframework..")));
    }

    private ArchRule aggregatesAreDeterministic() {
        return noClasses()
                .that(are(in("command")))
                .should()
                .callMethodWhere(target(name("now")).or(target(name("randomUUID"))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class);
    }

    private ArchRule viewsSeeNeitherAggregatesNorWeb() {
        return noClasses()
                .that(are(in("query")))
                .should()
                .dependOnClassesThat(
                        in("command").or(in("store")).or(in("server")).or(web()));
    }

    private ArchRule storeSeesNoOtherModule() {
        return noClasses()
                .that(are(in("store")))
                .should()
                .dependOnClassesThat(
                        in("command").or(in("query")).or(in("server")).or(web()));
    }

    /** It touches no record and knows no database: a person confirms before anything is recorded. */
    private ArchRule importerSeesMessagesOnly() {
        return classes()
                .that(are(in("ingest")))
                .should()
                .onlyDependOnClassesThat(messages()
                        .or(in("ingest"))
                        .or(resideInAnyPackage(
                                "java.io..",
                                "java.lang..",
                                "java.nio..",
                                "java.security..",
                                "java.time..",
                                "java.util..",
                                "javax.xml..",
                                "org.w3c.dom..",
                                "org.xml.sax..",
                                "org.jspecify..",
                                "kr.dogfoot.hwpxlib..")));
    }

    /** They set what they are handed, from a record or from a package that outlived it. */
    private ArchRule renderersSeeMessagesAndTemplates() {
        return noClasses()
                .that(are(in("archive")))
                .should()
                .dependOnClassesThat(in("command")
                        .or(in("query"))
                        .or(in("store"))
                        .or(in("server"))
                        .or(resideInAnyPackage("java.sql..", "org.axonframework..", "org.springframework..")));
    }

    private ArchRule nobodySeesTheServer() {
        return noClasses()
                .that(are(DescribedPredicate.not(in("server").or(in("benchmark")))))
                .should()
                .dependOnClassesThat(in("server"));
    }

    private ArchRule nobodySeesTheBenchmarks() {
        return noClasses()
                .that(are(DescribedPredicate.not(in("benchmark"))))
                .should()
                .dependOnClassesThat(in("benchmark"));
    }

    private ArchRule featuresAreFreeOfCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private DescribedPredicate<JavaClass> messages() {
        var own = resideInAnyPackage(root, root + "..");
        var elsewhere = in("archive")
                .or(in("benchmark"))
                .or(in("command"))
                .or(in("ingest"))
                .or(in("query"))
                .or(in("store"))
                .or(in("server"));
        return own.and(DescribedPredicate.not(elsewhere)).as("messages");
    }

    private DescribedPredicate<JavaClass> in(String module) {
        return resideInAnyPackage(root + "." + module, root + "." + module + "..");
    }

    private static DescribedPredicate<JavaClass> web() {
        return resideInAnyPackage(
                "org.springframework.web..",
                "org.springframework.http..",
                "org.springframework.security..",
                "org.springframework.boot..",
                "jakarta.servlet..");
    }

    private static <T> DescribedPredicate<T> are(DescribedPredicate<T> predicate) {
        return predicate;
    }
}
