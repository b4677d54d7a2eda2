/** Surveys of customers, CSAT and NPS, answered without a login (CS-11). */
@NullMarked
package org.partnersuite.customersuccess.survey;

import org.jspecify.annotations.NullMarked;
