/** Calls to action: triggers, playbooks, and what people and digital messages do about them (CS-6). */
@NullMarked
package org.partnersuite.customersuccess.action;

import org.jspecify.annotations.NullMarked;
