/** Whether the containers are as safe as their page says. */
package example.couplekap.container;
