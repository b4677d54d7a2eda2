/** Books of business: what a person is responsible for, in figures (CS-17). */
@NullMarked
package org.partnersuite.customersuccess.book;

import org.jspecify.annotations.NullMarked;
