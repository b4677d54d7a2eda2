package org.partnersuite.buildtools;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What holds in every service: features form no circle and do not use each other's {@code api}, {@code messaging} and
 * {@code bulk}, a domain knows neither REST nor Kafka, and of the platform what is written down here, time comes from a
 * clock, lists wait for their turn, and a name says what a thing does. Used by
 * {@code @ArchTest ArchTests rules = ArchTests.in(ServiceStructure.class)}.
 */
public final class ServiceStructure {
    private static final String[] DOORS = {"..api..", "..messaging..", "..bulk.."};

    private static final DescribedPredicate<JavaClass> DOMAIN = describe(
            "the domain part of a feature",
            type -> type.getPackageName().matches("org\\.partnersuite\\.[a-z]+\\.[a-z.]+")
                    && !type.getPackageName().startsWith("org.partnersuite.platform")
                    && !resideInAnyPackage(DOORS).test(type));

    @ArchTest
    static final ArchRule a_domain_knows_no_protocol = noClasses()
            .that(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..", "org.apache.kafka..")
            .allowEmptyShould(true)
            .because("a rule of the business outlives the protocol it is asked by");

    /** For any domain: how a change is made and kept, who makes it, and the words of rules and refusals. */
    private static final Pattern FOR_DOMAINS = platform(
            "audit\\.\\w+",
            "dailywork\\.\\w+",
            "identity\\.\\w+",
            "outbox\\.\\w+",
            "parkedwork\\.\\w+",
            "persistence\\.\\w+",
            "settings\\.\\w+",
            "unitofwork\\.(?!Resources\\b)\\w+",
            "rest\\.(Aggregate|DataCode|ExternalId|Fault|IfMatch|Json|Money|NormalText|Problem|QuotedText)");

    /** What features besides know whose subject it is. */
    private static final Map<String, Pattern> FOR_FEATURES = Map.of(
            // reads files, by the bounds of the fields that requests have
            "org.partnersuite.engagement.importprofile",
            platform("bulk\\.\\w+", "rest\\.(body\\.FieldBounds|CanonicalUuid)"),
            // is of parameters, and of links to lists
            "org.partnersuite.engagement.period",
            platform("rest\\.(TimeWindow|ListLink)"),
            // has no rules, but what was told of others' changes, as lists and as CSV
            "org.partnersuite.reporting",
            platform("inbox\\.\\w+", "rest\\.(list\\.\\w+|ListLink|SpreadsheetText)"));

    @ArchTest
    static final ArchRule a_domain_knows_of_the_platform_what_is_written_down = noClasses()
            .that(DOMAIN)
            .should(dependOnOtherPlatformClasses())
            .allowEmptyShould(true)
            .because("what a domain may know of refusals is decided (ADR 14)");

    @ArchTest
    static final ArchRule services_do_not_call_each_other = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "jakarta.ws.rs.client..",
                    "org.eclipse.microprofile.rest.client..",
                    "io.vertx.ext.web.client..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("io\\.vertx\\.core\\.http\\.HttpClient.*|java\\.net\\.(Http)?URLConnection")
            .because("a service answers while the others are down");

    @ArchTest
    static final ArchRule features_do_not_wait_for_each_other = slices().matching("org.partnersuite.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule features_enter_each_other_by_the_domain = noClasses()
            .that()
            .resideInAPackage("org.partnersuite.*.*..")
            .should(enterTheDoorOfAnotherFeature())
            .because("a feature may change its resources, its events and its imports without asking others");

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("what depends on time is tested with a clock that stands still");

    @ArchTest
    static final ArchRule a_folder_names_what_it_does = noClasses()
            .should()
            .resideInAnyPackage(
                    "..common..",
                    "..commons..",
                    "..util..",
                    "..utils..",
                    "..core..",
                    "..shared..",
                    "..helper..",
                    "..misc..");

    @ArchTest
    static final ArchRule a_class_names_what_it_is =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Base|Abstract[A-Z][A-Za-z]*)");

    @ArchTest
    static final ArchRule requests_and_responses_are_records = classes()
            .that()
            .resideInAPackage("..api..")
            .and()
            .haveNameMatching(".*(Request|Response)")
            .should()
            .beRecords()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule lists_wait_for_their_turn = methods()
            .that()
            .areAnnotatedWith("org.partnersuite.platform.rest.list.Listing")
            .should(notCall("org.partnersuite.platform.unitofwork.Database", "read"))
            .allowEmptyShould(true)
            .because("too many lists at once make each other late");

    /** @param classes below the platform's package; nested ones belong to theirs */
    private static Pattern platform(String... classes) {
        return Pattern.compile("org\\.partnersuite\\.platform\\.(" + String.join("|", classes) + ")(\\$.*)?");
    }

    private static ArchCondition<JavaClass> dependOnOtherPlatformClasses() {
        return new ArchCondition<>("depend on platform classes that are not written down for it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getName();
                    boolean other = target.startsWith("org.partnersuite.platform.")
                            && !FOR_DOMAINS.matcher(target).matches()
                            && FOR_FEATURES.entrySet().stream()
                                    .noneMatch(feature -> type.getPackageName().startsWith(feature.getKey())
                                            && feature.getValue()
                                                    .matcher(target)
                                                    .matches());
                    if (other) {
                        events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> enterTheDoorOfAnotherFeature() {
        return new ArchCondition<>("enter the door of another feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    boolean enters = resideInAnyPackage(DOORS).test(target)
                            && service(target).equals(service(type))
                            && !feature(target).equals(feature(type));
                    if (enters) {
                        events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String service(JavaClass type) {
        return segments(type, 3);
    }

    private static String feature(JavaClass type) {
        return segments(type, 4);
    }

    private static String segments(JavaClass type, int count) {
        return Arrays.stream(type.getPackageName().split("\\.", -1))
                .limit(count)
                .collect(Collectors.joining("."));
    }

    private static ArchCondition<JavaMethod> notCall(String owner, String name) {
        return new ArchCondition<>("not call " + name + " of " + owner) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
                    if (call.getTargetOwner().getName().equals(owner)
                            && call.getTarget().getName().equals(name)) {
                        events.add(SimpleConditionEvent.violated(method, call.getDescription()));
                    }
                }
            }
        };
    }

    private ServiceStructure() {}
}
