/** Addresses as text: reading them, and knowing the broken, the private and the made-up ones. No network, no state. */
package io.github.resumemaven.link.address;
