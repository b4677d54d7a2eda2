/** What the specification says must have become of customers and their contracts, told without any class of a service. */
@NullMarked
package org.partnersuite.e2e.success.model;

import org.jspecify.annotations.NullMarked;
