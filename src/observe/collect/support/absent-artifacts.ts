import { ArmFailure } from "../../channels/arm/failure.ts";

/** Codes by which Microsoft.Compute says that a region does not have a publisher, an offer, an image or an extension. */
const ABSENT = new Set(["NotFound", "ArtifactNotFound", "PlatformImageNotFound", "ImageNotFound"]);

/** What the service does not have is an empty list, where it says so itself. @throws ArmFailure */
export async function noneWhereNotFound<T>(read: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ArmFailure && error.status === 404 && ABSENT.has(error.code ?? "")) return [];
    throw error;
  }
}
