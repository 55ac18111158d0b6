export { describeFile } from './sendFile.js';
export {
  UploadContext,
  type Upload,
  type UploadCause,
  type Uploaded,
  type Uploading,
  type UploadState,
} from './upload.js';
export { createUploads, type Uploads } from './uploads.js';
export { useUpload, type FileTarget, type UploadBag } from './useUpload.js';
