package org.partnersuite.reporting.api;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.KafkaResource;
import org.partnersuite.platform.testkit.PostgresResource;

/** A test of the running service: PostgreSQL, Kafka with the topics, an issuer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
@WithTestResource(ReportingService.class)
@WithTestResource(
        value = KafkaResource.class,
        initArgs = @ResourceArg(name = "topics", value = ReportingService.TOPICS))
public @interface ReportingTest {}
