import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link, MemoryRouter, Route, Routes, useNavigate } from "react-router";
import { expect, test, vi } from "vitest";

function Back() {
  const navigate = useNavigate();
  return <button onClick={() => void navigate(-1)}>Back</button>;
}

test("the heading takes focus on navigation and on Back, but not on the first page", async () => {
  // As new: after another test of this run, no page is the first.
  vi.resetModules();
  const { PageHeading } = await import("./page-heading.tsx");
  render(
    <MemoryRouter>
      <Routes>
        <Route path="/" element={<PageHeading after={<Link to="/there">Go</Link>}>Here</PageHeading>} />
        <Route path="/there" element={<PageHeading after={<Back />}>There</PageHeading>} />
      </Routes>
    </MemoryRouter>,
  );
  expect(document.body).toBe(document.activeElement);
  await userEvent.click(screen.getByRole("link"));
  expect(screen.getByRole("heading", { name: "There" })).toBe(document.activeElement);
  await userEvent.click(screen.getByRole("button"));
  expect(screen.getByRole("heading", { name: "Here" })).toBe(document.activeElement);
});
