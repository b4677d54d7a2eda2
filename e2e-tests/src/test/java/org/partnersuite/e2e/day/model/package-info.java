/** What the specification says must have become of every call, told without any class of a service. */
@NullMarked
package org.partnersuite.e2e.day.model;

import org.jspecify.annotations.NullMarked;
