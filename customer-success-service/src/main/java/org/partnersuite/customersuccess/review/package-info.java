/** Business reviews with customers and partners (CS-20). */
@NullMarked
package org.partnersuite.customersuccess.review;

import org.jspecify.annotations.NullMarked;
