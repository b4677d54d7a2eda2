/** Success stories, references, case studies and win wires, with the consent of the customer (CS-21). */
@NullMarked
package org.partnersuite.customersuccess.story;

import org.jspecify.annotations.NullMarked;
