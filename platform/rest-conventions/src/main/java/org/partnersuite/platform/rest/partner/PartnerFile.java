package org.partnersuite.platform.rest.partner;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that answers with files or streams, such as CSV, and gives them to partners: what they hold are fields of its JSON
 * answer that partners see. The JSON answer is reduced to the partner view as ever, unless it is streamed.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartnerFile {}
